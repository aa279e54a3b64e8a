/** `<fund-bars>` with its rows, in three languages. */
import '../fund-bars.js';
