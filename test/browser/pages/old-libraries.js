// What libraries of about 2010 do to the built-in objects of a page, in the manner of Prototype.js and MooTools.
/* eslint-disable no-var, guard-for-in, @typescript-eslint/no-this-alias -- as it was written then */
(function () {
  function toArray(list) {
    if (!list) return [];
    if ('length' in Object(list)) return Array.prototype.slice.call(list);
    return [list];
  }
  Array.from = toArray;
  Array.prototype.entries = Array.prototype.toArray = function () {
    return this.slice();
  };
  Array.prototype.reverse = function (inline) {
    var all = [];
    for (var at = this.length - 1; at >= 0; at--) all.push(this[at]);
    return inline === false ? all : all;
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  Object.keys = function (object) {
    var names = [];
    for (var name in object) names.push(name);
    return names;
  };
  Object.values = function (object) {
    var values = [];
    for (var name in object) values.push(object[name]);
    return values;
  };
  String.prototype.startsWith = function (text) {
    return this.lastIndexOf(text, 0) === 0;
  };
  [Array, String, Number, Date, Object].forEach(function (type) {
    type.prototype.toJSON = function () {
      return 'toJSON of the page';
    };
  });
  Function.prototype.bind = function (self) {
    var run = this;
    return function () {
      return run.apply(self, arguments);
    };
  };
  Array.prototype.each = Array.prototype.forEach;
  Object.prototype.extend = function () {
    return this;
  };
  window.Element = function () {};
  window.Event = function () {};
  window.Document = function () {};
})();
