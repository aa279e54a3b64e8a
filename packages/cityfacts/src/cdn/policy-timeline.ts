/** `<policy-timeline>` with its rows, in three languages. */
import '../policy-timeline.js';
