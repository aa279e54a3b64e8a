import { css } from 'lit';

/** The content of the menu. */
export const toolsStyles = css`
.cf-choices p{margin:0}
.cf-choices div{display:flex;flex-wrap:wrap;gap:6px;position:relative;padding-inline-start:6em}
.cf-choices b{position:absolute;inset-inline-start:0;line-height:28px;font-weight:600}
.cf-choices>button{justify-self:start;margin-inline-start:6em}
.cf-offer{inline-size:100%;font:inherit;font-family:monospace;color:inherit;background:none;border:1px solid var(--cf--color-rule)}
@media (pointer:coarse){.cf-choices b{line-height:44px}}
`;
