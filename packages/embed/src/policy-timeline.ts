/** Defines `<policy-timeline>` with the bundled rows, in all three languages. */
import './languages.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { PolicyTimeline } from '@cityfacts/elements';
import { credited } from './credit.js';

// Rows first: elements that are in the page already are drawn as soon as they are defined.
PolicyTimeline.rows = credited(timelineRows);
PolicyTimeline.define();

export { PolicyTimeline };
