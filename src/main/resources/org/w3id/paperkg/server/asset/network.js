// What a picture of a network gains where scripts run: zooming, moving, pointing, finding, saving.
// Without it the picture is complete, and every node is a link.
"use strict";

for (const figure of document.querySelectorAll("figure.network")) {
  explore(figure, figure.querySelector("svg"));
}

function explore(figure, svg) {
  const nodes = new Map();
  for (const link of svg.querySelectorAll(".node")) {
    nodes.set(link.dataset.n, { link, circle: link.querySelector("circle") });
  }
  for (const label of svg.querySelectorAll(".labels text")) {
    nodes.get(label.dataset.n).label = label;
  }
  const lines = [...svg.querySelectorAll("line")];
  const view = moving(svg);
  pointing(svg, nodes, lines);
  dragging(svg, nodes, lines);
  // the page keeps its place, so that nothing moves when it is filled
  const tools = figure.querySelector(".tools") ?? document.createElement("div");
  tools.className = "tools";
  tools.append(
    finder(figure.dataset.find, nodes),
    button("+", () => view.zoom(0.8)),
    button("−", () => view.zoom(1.25)),
    button(figure.dataset.reset, () => view.reset()),
    button(figure.dataset.svg, () => saveSvg(svg)),
    button(figure.dataset.png, () => savePng(svg)),
  );
  figure.prepend(tools);
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

/** A point of the screen in the units of the picture. */
function inPicture(svg, event) {
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
}

/** Zooming with the wheel and Ctrl, or two buttons; moving by dragging the ground. */
function moving(svg) {
  const whole = svg.viewBox.baseVal;
  const start = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const box = { ...start };
  const show = () =>
    svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
  const zoom = (factor, at) => {
    const centre = at ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const width = Math.min(start.width, Math.max(start.width / 20, box.width * factor));
    const real = width / box.width;
    box.x = centre.x - (centre.x - box.x) * real;
    box.y = centre.y - (centre.y - box.y) * real;
    box.width = width;
    box.height *= real;
    show();
  };
  svg.addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(event.deltaY < 0 ? 0.85 : 1.18, inPicture(svg, event));
      }
    },
    { passive: false },
  );
  let held = null;
  svg.addEventListener("pointerdown", (event) => {
    if (!event.target.closest(".node")) {
      held = inPicture(svg, event);
      svg.setPointerCapture(event.pointerId);
    }
  });
  svg.addEventListener("pointermove", (event) => {
    if (held) {
      const now = inPicture(svg, event);
      box.x += held.x - now.x;
      box.y += held.y - now.y;
      show();
    }
  });
  svg.addEventListener("pointerup", () => (held = null));
  svg.addEventListener("pointercancel", () => (held = null));
  return {
    zoom,
    reset() {
      Object.assign(box, start);
      show();
    },
  };
}

/** Who is pointed at, or has the focus, stands out with everybody tied to it. */
function pointing(svg, nodes, lines) {
  const mark = (ids, tied) => {
    svg.classList.toggle("pointed", ids.size > 0);
    for (const [id, node] of nodes) {
      node.link.classList.toggle("near", ids.has(id));
      node.label.classList.toggle("near", ids.has(id));
    }
    for (const line of lines) {
      line.classList.toggle("near", tied.has(line));
    }
  };
  const around = (id) => {
    const tied = new Set(lines.filter((line) => line.dataset.a === id || line.dataset.b === id));
    const ids = new Set([id]);
    for (const line of tied) {
      ids.add(line.dataset.a).add(line.dataset.b);
    }
    mark(ids, tied);
  };
  const none = () => mark(new Set(), new Set());
  for (const [id, node] of nodes) {
    node.link.addEventListener("pointerenter", () => around(id));
    node.link.addEventListener("pointerleave", none);
    node.link.addEventListener("focus", () => around(id));
    node.link.addEventListener("blur", none);
  }
  for (const line of lines) {
    line.addEventListener("pointerenter", () =>
      mark(new Set([line.dataset.a, line.dataset.b]), new Set([line])),
    );
    line.addEventListener("pointerleave", none);
  }
}

/** A node follows the pointer, its ties follow the node; a click without a move stays a click. */
function dragging(svg, nodes, lines) {
  for (const [id, node] of nodes) {
    let from = null;
    let moved = false;
    node.link.addEventListener("dragstart", (event) => event.preventDefault());
    node.link.addEventListener("pointerdown", (event) => {
      from = inPicture(svg, event);
      moved = false;
    });
    svg.addEventListener("pointermove", (event) => {
      if (!from) {
        return;
      }
      const now = inPicture(svg, event);
      if (moved || Math.hypot(now.x - from.x, now.y - from.y) > 4) {
        moved = true;
        shift(node, id, lines, now.x - from.x, now.y - from.y);
        from = now;
      }
    });
    window.addEventListener("pointerup", () => (from = null));
    node.link.addEventListener("click", (event) => {
      if (moved) {
        event.preventDefault();
        moved = false;
      }
    });
  }
}

function shift(node, id, lines, across, down) {
  const add = (element, name, amount) =>
    element.setAttribute(name, Number(element.getAttribute(name)) + amount);
  add(node.circle, "cx", across);
  add(node.circle, "cy", down);
  add(node.label, "x", across);
  add(node.label, "y", down);
  for (const line of lines) {
    if (line.dataset.a === id) {
      add(line, "x1", across);
      add(line, "y1", down);
    }
    if (line.dataset.b === id) {
      add(line, "x2", across);
      add(line, "y2", down);
    }
  }
}

function finder(label, nodes) {
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = label;
  input.setAttribute("aria-label", label);
  const folded = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  input.addEventListener("input", () => {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    for (const node of nodes.values()) {
      const name = folded(node.label.textContent);
      const found = words.length > 0 && words.every((word) => name.includes(word));
      node.link.classList.toggle("found", found);
      node.label.classList.toggle("found", found);
    }
  });
  return input;
}

/** The picture as a file of its own, with the looks it has on the page. */
function alone(svg) {
  const copy = svg.cloneNode(true);
  const box = svg.viewBox.baseVal;
  copy.setAttribute("width", Math.round(box.width));
  copy.setAttribute("height", Math.round(box.height));
  const looks = ["fill", "stroke", "stroke-width", "stroke-opacity", "font-family", "font-size",
    "text-anchor", "paint-order", "visibility"];
  const real = svg.querySelectorAll("circle, line, text");
  const copied = copy.querySelectorAll("circle, line, text");
  real.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const look of looks) {
      copied[i].setAttribute(look, style.getPropertyValue(look));
    }
  });
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({
    x: box.x, y: box.y, width: box.width, height: box.height,
    fill: getComputedStyle(svg.parentElement).backgroundColor,
  })) {
    ground.setAttribute(name, value);
  }
  copy.prepend(ground);
  for (const link of copy.querySelectorAll("a")) {
    link.setAttribute("href", new URL(link.getAttribute("href"), location.href).href);
  }
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function saveSvg(svg) {
  save(alone(svg), "network.svg");
}

function savePng(svg) {
  const scale = 2;
  const box = svg.viewBox.baseVal;
  const image = new Image();
  const address = URL.createObjectURL(alone(svg));
  image.addEventListener("load", () => {
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(box.width * scale);
    canvas.height = Math.round(box.height * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(address);
    canvas.toBlob((blob) => save(blob, "network.png"), "image/png");
  });
  image.src = address;
}
