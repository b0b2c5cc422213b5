import ky from "ky";

export default (fetch, { url, token }) => {
  const client = ky.create({ fetch, headers: { authorization: `Bearer ${token}` } });
  return {
    get: () => client.get(url).json(),
    post: (body) => client.post(url, { json: body }).json(),
  };
};
