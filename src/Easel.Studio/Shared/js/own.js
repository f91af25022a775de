// What this browser keeps is kept by person: who signs in after somebody else finds nothing of theirs.

const { owner } = document.documentElement.dataset;

/** The name under which something of this person's is kept. */
export const own = (name) => (owner ? `${name}-${owner}` : name);
