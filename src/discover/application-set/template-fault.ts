/** Thrown where a set says more than is evaluated here; caught where the set is read. */
export class TemplateFault extends Error {}
