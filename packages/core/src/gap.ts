/** Why a point has no figure. */
export interface Gap {
  /** `unpublished`: its source gives none. `refused`: there is one that cannot be shown. */
  readonly kind: 'unpublished' | 'refused' | 'other';
  /** The word for the reason; empty where none is known. */
  readonly why: string;
  readonly remark: string;
}
