"""Drags a file onto a window and lets it go there, as a file manager does: the source's side of the XDND protocol,
version 5, with the Xlib that the window itself uses."""
import ctypes
import time
from ctypes import POINTER, Structure, Union, byref, c_char_p, c_int, c_long, c_ubyte, c_uint, c_ulong, c_void_p

CLIENT_MESSAGE, SELECTION_REQUEST, SELECTION_NOTIFY = 33, 30, 31
HEAD = [("type", c_int), ("serial", c_ulong), ("send_event", c_int), ("display", c_void_p)]


class ClientMessage(Structure):
    _fields_ = HEAD + [("window", c_ulong), ("message_type", c_ulong), ("format", c_int), ("data", c_long * 5)]


class SelectionRequest(Structure):
    _fields_ = HEAD + [("owner", c_ulong), ("requestor", c_ulong), ("selection", c_ulong), ("target", c_ulong),
                       ("property", c_ulong), ("time", c_ulong)]


class SelectionNotify(Structure):
    _fields_ = HEAD + [("requestor", c_ulong), ("selection", c_ulong), ("target", c_ulong), ("property", c_ulong),
                       ("time", c_ulong)]


class Event(Union):
    _fields_ = [("type", c_int), ("client", ClientMessage), ("request", SelectionRequest), ("notify", SelectionNotify),
                ("pad", c_long * 24)]


def load_xlib():
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = c_void_p, [c_char_p]
    x.XDefaultRootWindow.restype, x.XDefaultRootWindow.argtypes = c_ulong, [c_void_p]
    x.XCreateSimpleWindow.restype = c_ulong
    x.XCreateSimpleWindow.argtypes = [c_void_p, c_ulong, c_int, c_int, c_uint, c_uint, c_uint, c_ulong, c_ulong]
    x.XInternAtom.restype, x.XInternAtom.argtypes = c_ulong, [c_void_p, c_char_p, c_int]
    x.XSetSelectionOwner.argtypes = [c_void_p, c_ulong, c_ulong, c_ulong]
    x.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, POINTER(Event)]
    x.XChangeProperty.argtypes = [c_void_p, c_ulong, c_ulong, c_ulong, c_int, c_int, POINTER(c_ubyte), c_int]
    x.XNextEvent.argtypes = [c_void_p, POINTER(Event)]
    for plain in (x.XPending, x.XFlush, x.XCloseDisplay):
        plain.argtypes = [c_void_p]
    return x


class Drag:
    def __init__(self, display_name):
        self.x = load_xlib()
        self.display = self.x.XOpenDisplay(display_name.encode())
        if not self.display:
            raise SystemExit(f"no display {display_name}")
        root = self.x.XDefaultRootWindow(self.display)
        self.window = self.x.XCreateSimpleWindow(self.display, root, 0, 0, 1, 1, 0, 0, 0)
        self.uris = self.atom("text/uri-list")

    def atom(self, name):
        return self.x.XInternAtom(self.display, name.encode(), 0)

    def send(self, target, name, *data):
        event = Event()
        event.client.type = CLIENT_MESSAGE
        event.client.display = self.display
        event.client.window = target
        event.client.message_type = self.atom(name)
        event.client.format = 32
        event.client.data = (c_long * 5)(self.window, *data)
        self.x.XSendEvent(self.display, target, 0, 0, byref(event))
        self.x.XFlush(self.display)

    def hand_over(self, request, content):
        """The target asks for what is dragged."""
        bytes_ = (c_ubyte * len(content)).from_buffer_copy(content)
        self.x.XChangeProperty(self.display, request.requestor, request.property, self.uris, 8, 0, bytes_, len(content))
        event = Event()
        event.notify.type = SELECTION_NOTIFY
        for field in ("requestor", "selection", "target", "property", "time"):
            setattr(event.notify, field, getattr(request, field))
        self.x.XSendEvent(self.display, request.requestor, 0, 0, byref(event))
        self.x.XFlush(self.display)

    def await_message(self, name, content, seconds=20):
        """Answers the target until it sends `name`; returns its data."""
        wanted = self.atom(name)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not self.x.XPending(self.display):
                time.sleep(0.01)
                continue
            event = Event()
            self.x.XNextEvent(self.display, byref(event))
            if event.type == SELECTION_REQUEST:
                self.hand_over(event.request, content)
            elif event.type == CLIENT_MESSAGE and event.client.message_type == wanted:
                return list(event.client.data)
        raise SystemExit(f"the window sent no {name}")

    def drop(self, target, uri, x=400, y=300):
        content = (uri + "\r\n").encode()
        self.x.XSetSelectionOwner(self.display, self.atom("XdndSelection"), self.window, 0)
        self.send(target, "XdndEnter", 5 << 24, self.uris, 0, 0)
        self.send(target, "XdndPosition", 0, x << 16 | y, 0, self.atom("XdndActionCopy"))
        if not self.await_message("XdndStatus", content)[1] & 1:
            raise SystemExit("the window takes no file")
        self.send(target, "XdndDrop", 0, 0, 0, 0)
        if not self.await_message("XdndFinished", content)[1] & 1:
            raise SystemExit("the window did not take the file")

    def close(self):
        self.x.XCloseDisplay(self.display)
