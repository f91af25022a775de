-- What a template draws with beside its prompt, as JSON.
ALTER TABLE prompt_templates ADD COLUMN settings {text};
