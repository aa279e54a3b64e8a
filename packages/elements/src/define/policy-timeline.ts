/** Defines `<policy-timeline>` without data, in all three languages: give it rows by its `data` property. */
import './languages.js';
import { PolicyTimeline } from '../policy-timeline.js';

PolicyTimeline.define();

export { PolicyTimeline };
