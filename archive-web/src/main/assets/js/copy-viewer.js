// In a copy on a disk no script may load a module: there the viewer comes as a script of its own, before scan.js.
import { open } from "./viewer.js";

window.variorumViewer = { open };
