/* Porchlight: the wall keeps itself up to date. In the script of 2016 (ES5); without it the page fetches itself anew
   each minute. What was shown last stays, with its time, for as long as the server or the network is away. */
(function () {
  "use strict";
  var EVERY = 60000, SOON = 300, AGAIN = 15000, REST = 5000, PATIENCE = 20000;
  var place = location.pathname;
  var tag = null; // of what is shown; the first answer says it
  var asking = false;
  var asked = 0; // when, in milliseconds
  var due = null; // the next asking
  var stream = null;

  function later(wait) {
    clearTimeout(due);
    due = setTimeout(ask, wait);
  }

  function is(name, on) {
    var others = document.body.className.split(" ").filter(function (one) { return one && one !== name; });
    if (on) others.push(name);
    document.body.className = others.join(" ");
  }

  /* Another release of the server has another script and style. */
  function isOther(page) {
    var fresh = page.querySelector("script[src]"), own = document.querySelector("script[src]");
    return !fresh || !own || fresh.getAttribute("src") !== own.getAttribute("src");
  }

  function show(text) {
    var page = window.DOMParser && new DOMParser().parseFromString(text, "text/html");
    if (!page || !page.body || isOther(page)) return location.reload();
    document.documentElement.className = page.documentElement.className;
    document.documentElement.lang = page.documentElement.lang;
    document.body.innerHTML = page.body.innerHTML;
  }

  function took(answer) {
    var clock = answer.getResponseHeader("x-porchlight-as-of");
    if (answer.status === 200) {
      show(answer.responseText);
    } else if (answer.status === 304 && clock) {
      document.getElementById("as-of").textContent = clock;
    }
    tag = answer.getResponseHeader("etag") || tag;
    is("is-away", false);
    is("is-gone", false);
    listen();
    later(EVERY);
  }

  function failed(answer) {
    var isGone = answer.status === 404;
    if (isGone) {
      tag = null;
      document.querySelector(".main").innerHTML = "";
    }
    is("is-gone", isGone);
    is("is-away", !isGone);
    if (isGone) hush();
    later(isGone ? EVERY : AGAIN);
  }

  function ask() {
    if (asking) return;
    asking = true;
    asked = new Date().getTime();
    var request = new XMLHttpRequest();
    request.open("GET", place, true);
    request.timeout = PATIENCE;
    if (tag) request.setRequestHeader("If-None-Match", tag);
    request.onloadend = function () {
      asking = false;
      if (request.status === 200 || request.status === 304) took(request);
      else failed(request);
    };
    request.send();
  }

  function hush() {
    if (stream) stream.close();
    stream = null;
  }

  /* Closed for good by an answer that is no stream; else the browser tries again by itself. */
  function listen() {
    if (!window.EventSource || (stream && stream.readyState !== 2)) return;
    hush();
    stream = new EventSource(place + "/live");
    stream.addEventListener("changed", function () { later(SOON); });
    // What happened between the page and its stream; and what it means that the stream broke off.
    stream.onopen = stream.onerror = function () {
      later(Math.max(SOON, asked + REST - new Date().getTime()));
    };
  }

  /* Where there is one, the screen is asked to stay on. */
  function stayAwake() {
    if (!navigator.wakeLock || !navigator.wakeLock.request || document.hidden) return;
    navigator.wakeLock.request("screen").then(null, function () {});
  }

  document.addEventListener("visibilitychange", stayAwake);
  window.addEventListener("online", function () { later(SOON); });
  stayAwake();
  listen();
  later(EVERY);
})();
