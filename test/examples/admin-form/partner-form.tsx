import { revalidateLogic } from "@tanstack/react-form";
import {
  type ConnectedOrganizationCreate,
  domainSource,
  type GraphClient,
  tenantSource,
  WritableConnectedOrganizationState,
} from "connected-organizations";
import { schemas } from "connected-organizations/validation";
import { useState } from "react";
import { Choice } from "./choice";
import { createPartner } from "./create-partner";
import { useAppForm } from "./form-hook";

const defaultValues: ConnectedOrganizationCreate = {
  displayName: "",
  description: "",
  identitySources: [domainSource("")],
  state: "configured",
};

/** A form that creates a connected organization, with the properties and the rules of the contract. */
export function PartnerForm({ graph }: { graph: GraphClient }) {
  const [created, setCreated] = useState("");
  const form = useAppForm({
    defaultValues,
    validationLogic: revalidateLogic(), // When the form is sent, and from then on with each change.
    validators: {
      onDynamic({ value, formApi }) {
        const errors = formApi.parseValuesWithSchema(schemas.ConnectedOrganizationCreate);
        if (value.displayName.trim()) return errors;
        const displayName = [{ message: "displayName must not be empty" }]; // The contract allows an empty name.
        return { form: { ...errors?.form }, fields: { ...errors?.fields, displayName } };
      },
      // What the service refuses is an error of the form too.
      onSubmitAsync: ({ value }) => createPartner(graph, value),
    },
    onSubmitInvalid() {
      document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    },
    onSubmit({ value, formApi }) {
      setCreated(value.displayName);
      formApi.reset();
    },
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setCreated("");
        void form.handleSubmit();
      }}
    >
      <form.AppField name="displayName">{(field) => <field.TextField label="Name" />}</form.AppField>
      <form.AppField name="identitySources[0]">
        {({ state, handleChange }) => {
          const kind = "tenantId" in state.value ? "tenant" : "domain";
          return (
            <>
              <Choice
                label="Users come from a"
                values={["domain", "tenant"]}
                selected={kind}
                onSelect={(value) => handleChange(value === "tenant" ? tenantSource("") : domainSource(""))}
              />
              {kind === "tenant" ? (
                <form.AppField name="identitySources[0].tenantId">
                  {(field) => <field.TextField label="Tenant id" />}
                </form.AppField>
              ) : (
                <form.AppField name="identitySources[0].domainName">
                  {(field) => <field.TextField label="Domain" />}
                </form.AppField>
              )}
            </>
          );
        }}
      </form.AppField>
      <form.AppField name="description">{(field) => <field.TextField label="Description" />}</form.AppField>
      <form.AppField name="state">
        {({ state, handleChange }) => (
          <Choice
            label="State"
            values={Object.values(WritableConnectedOrganizationState)}
            selected={state.value}
            onSelect={(value) => handleChange(value)}
          />
        )}
      </form.AppField>
      <form.Subscribe selector={({ errorMap, isSubmitting }) => ({ error: errorMap.onSubmit, isSubmitting })}>
        {({ error, isSubmitting }) => (
          <p>
            <button type="submit" disabled={isSubmitting}>
              {isSubmitting ? "Creating…" : "Create"}
            </button>
            {error && <strong role="alert">{error}</strong>}
          </p>
        )}
      </form.Subscribe>
      <p role="status">{created && `Created ${created}.`}</p>
    </form>
  );
}
