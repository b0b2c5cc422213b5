"use client";

import { createClient } from "connected-organizations";
import { useState } from "react";

/** A client component, which lists the organizations when the button is clicked. */
export function Organizations() {
  const [names, setNames] = useState([]);
  async function list() {
    const graph = createClient({ accessToken: "any", baseUrl: `${location.origin}/api` });
    const organizations = await graph.listConnectedOrganizations().toArray();
    setNames(organizations.map(({ displayName }) => displayName));
  }
  return (
    <button type="button" onClick={list}>
      Organizations: {names.join(", ")}
    </button>
  );
}
