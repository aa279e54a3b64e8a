/** `<city-radar>` with its rows, in three languages. */
import '../city-radar.js';
