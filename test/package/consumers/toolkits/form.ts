import type { StandardSchemaV1 } from "@standard-schema/spec";
import { FieldApi, FormApi } from "@tanstack/form-core";
import type { ConnectedOrganizationCreate } from "connected-organizations";
import { schemas } from "connected-organizations/validation";

const defaultValues: ConnectedOrganizationCreate = {
  displayName: "",
  identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "" }],
};
const form = new FormApi({
  defaultValues,
  validators: { onChange: schemas.ConnectedOrganizationCreate },
  onSubmit: ({ value }) => console.log("submitted", value.identitySources.length),
});
const domain = new FieldApi({ form, name: "identitySources[0].domainName" });
form.mount();
domain.mount();

await form.handleSubmit();
for (const issue of domain.state.meta.errors) console.log(`${domain.name}: ${issue?.message}`);
domain.handleChange("contoso.com");
console.log(domain.state.meta.errors.length, "errors");
await form.handleSubmit();

// The types of the specification itself.
const schema: StandardSchemaV1<ConnectedOrganizationCreate> = schemas.ConnectedOrganizationCreate;
const body: StandardSchemaV1.InferOutput<typeof schemas.ConnectedOrganizationCreate> = form.state.values;
console.log(schema["~standard"].vendor, body === form.state.values);

// @ts-expect-error: the form has fields of other types
new FormApi({ defaultValues: { displayName: 5 }, validators: { onSubmit: schemas.ConnectedOrganizationCreate } });
