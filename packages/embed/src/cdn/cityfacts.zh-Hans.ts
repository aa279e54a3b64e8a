/** Every chart with its rows, in one language. */
import './city-radar.zh-Hans.js';
