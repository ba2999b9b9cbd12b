"use strict";
// Pages work without this file; it keeps half-written texts, adds rows to lists, and locks a form while it is sent.
(function () {
  var user = document.body.dataset.user || "";
  var prefix = "draft:" + user + ":";

  function store(action) {
    try { return action(window.localStorage); } catch (refused) { return null; }
  }

  function keep(field) {
    return field.name && !/^(hidden|password|submit|button|radio|checkbox|file)$/.test(field.type) && field.tagName !== "SELECT";
  }

  function key(form, field) {
    return prefix + form.dataset.draft + ":" + field.name;
  }

  function forget(start) {
    store(function (all) {
      Object.keys(all).forEach(function (name) { if (name.indexOf(start) === 0) { all.removeItem(name); } });
    });
  }

  function restore(form) {
    var found = false;
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!keep(field)) { return; }
      var text = store(function (all) { return all.getItem(key(form, field)); });
      // A refused form comes back with what was sent; only texts the server has never seen are put back.
      if (text !== null && text !== undefined && text !== field.value && !form.querySelector("[role=alert]")) {
        field.value = text;
        found = true;
      }
    });
    var note = form.querySelector("[data-restored]");
    if (found && note) { note.hidden = false; }
  }

  function setUp(root) {
    var shortcuts = root.querySelectorAll ? root.querySelectorAll("[data-all-met]") : [];
    Array.prototype.forEach.call(shortcuts, function (button) { button.hidden = false; });
    var forms = root.querySelectorAll ? root.querySelectorAll("form[data-draft]") : [];
    Array.prototype.forEach.call(forms, restore);
  }

  var sent = null;
  try { sent = window.sessionStorage.getItem("sent"); } catch (refused) { sent = null; }
  if (sent && document.querySelector("[data-saved]")) {
    forget(sent);
  }
  try { window.sessionStorage.removeItem("sent"); } catch (refused) { /* nothing was kept */ }
  setUp(document);

  document.addEventListener("input", function (event) {
    var field = event.target;
    if (field.form && field.form.dataset.draft && keep(field)) {
      store(function (all) { all.setItem(key(field.form, field), field.value); });
    }
  });

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.hasAttribute("data-logout")) { forget("draft:" + user); return; }
    if (form.dataset.draft) {
      try { window.sessionStorage.setItem("sent", prefix + form.dataset.draft + ":"); } catch (refused) { /* no draft */ }
    }
    // A download leaves its page standing.
    if (form.method === "post" && !form.hasAttribute("data-download")) {
      window.setTimeout(function () {
        Array.prototype.forEach.call(form.querySelectorAll("button[type=submit]"), function (b) { b.disabled = true; });
      }, 0);
    }
  });

  document.addEventListener("click", function (event) {
    var add = event.target.closest("[data-add-row]");
    if (add) {
      var list = document.getElementById(add.dataset.addRow);
      var rows = list.querySelectorAll("[data-row]");
      var last = rows[rows.length - 1];
      var copy = last.cloneNode(true);
      var next = rows.length;
      Array.prototype.forEach.call(copy.querySelectorAll("[name],[id],[for]"), function (part) {
        ["name", "id", "for"].forEach(function (attribute) {
          var value = part.getAttribute(attribute);
          if (value) { part.setAttribute(attribute, value.replace(/\[\d+\]/, "[" + next + "]")); }
        });
        if ("value" in part && part.tagName === "INPUT") { part.value = ""; }
        if (part.tagName === "TEXTAREA") { part.value = ""; }
      });
      list.appendChild(copy);
      var first = copy.querySelector("input,select,textarea");
      if (first) { first.focus(); }
    }
    var all = event.target.closest("[data-all-met]");
    if (all) {
      Array.prototype.forEach.call(all.form.querySelectorAll("input[type=radio][value=met]"), function (choice) {
        if (Number(choice.dataset.level) <= Number(all.dataset.allMet)) { choice.checked = true; }
      });
    }
    var discard = event.target.closest("[data-discard]");
    if (discard) {
      forget(prefix + discard.form.dataset.draft + ":");
      window.location.reload();
    }
  });

  document.addEventListener("change", function (event) {
    if (event.target.matches("select[data-go]")) { event.target.form.requestSubmit(); }
  });

  // Coming back through the browser's history shows the form as it was sent: unlock it.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      Array.prototype.forEach.call(document.querySelectorAll("button[disabled]"), function (b) { b.disabled = false; });
    }
  });

  ["htmx:responseError", "htmx:sendError", "htmx:timeout"].forEach(function (failure) {
    document.addEventListener(failure, function () {
      var alert = document.querySelector("[data-no-answer]");
      if (alert) { alert.hidden = false; alert.setAttribute("tabindex", "-1"); alert.focus(); }
      Array.prototype.forEach.call(document.querySelectorAll("button[disabled]"), function (b) { b.disabled = false; });
    });
  });

  document.addEventListener("htmx:afterSwap", function (event) {
    var part = event.detail.elt;
    if (part.querySelector && part.querySelector("[data-saved]") && sent !== undefined) {
      try { forget(window.sessionStorage.getItem("sent") || "none"); } catch (refused) { /* no draft */ }
    }
    setUp(part);
    var alert = part.querySelector("[role=alert]:not([hidden])");
    if (alert) { alert.setAttribute("tabindex", "-1"); alert.focus(); }
  });
})();
