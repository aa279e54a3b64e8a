/** Why a value is refused: a name of the messages (`Expected`) and what they name. */
export interface Refused {
  readonly refused: string;
  readonly detail?: string;
}

export const refuse = (refused: string, detail?: string): Refused => ({
  refused,
  ...(detail !== undefined && { detail }),
});

export const isRefused = (value: object): value is Refused => 'refused' in value;
