import { createFormHook, createFormHookContexts } from "@tanstack/react-form";

const { fieldContext, formContext, useFieldContext } = createFormHookContexts();

/** A text field with its label and its errors: those of the schema, of the form itself, and of the service. */
function TextField({ label }: { label: string }) {
  const { name, state, handleChange, handleBlur } = useFieldContext<string | null | undefined>();
  const errors: readonly (string | { message: string } | undefined)[] = state.meta.errors;
  const messages = errors.map((error) => (typeof error === "object" ? error.message : error)).filter(Boolean);
  const isInvalid = messages.length > 0;
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        value={state.value ?? ""}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? `${name}-error` : undefined}
        onChange={({ target }) => handleChange(target.value)}
        onBlur={handleBlur}
      />
      {isInvalid && (
        <span id={`${name}-error`} role="alert">
          {messages.join(". ")}
        </span>
      )}
    </p>
  );
}

/** Creates a form whose fields can be a `TextField`. */
export const { useAppForm } = createFormHook({
  fieldContext,
  formContext,
  fieldComponents: { TextField },
  formComponents: {},
});
