/** Why a command does not do what it is asked, in a line for whoever asked. */
export class Refusal extends Error {}
