"""Which sizes of its icon a window gives to taskbars: the widths and heights in its _NET_WM_ICON."""
import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_ulong, c_void_p


def sizes_of_icon(display_name, window):
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = c_void_p, [c_char_p]
    x.XInternAtom.restype, x.XInternAtom.argtypes = c_ulong, [c_void_p, c_char_p, c_int]
    x.XGetWindowProperty.argtypes = [c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong, POINTER(c_ulong),
                                     POINTER(c_int), POINTER(c_ulong), POINTER(c_ulong), POINTER(POINTER(c_ulong))]
    x.XCloseDisplay.argtypes = [c_void_p]
    display = x.XOpenDisplay(display_name.encode())
    kind, bits, count, left, words = c_ulong(), c_int(), c_ulong(), c_ulong(), POINTER(c_ulong)()
    x.XGetWindowProperty(display, window, x.XInternAtom(display, b"_NET_WM_ICON", 0), 0, 1 << 20, 0, 0, byref(kind),
                         byref(bits), byref(count), byref(left), byref(words))
    sizes, at = [], 0
    while at + 1 < count.value:
        sizes.append((words[at], words[at + 1]))
        at += 2 + words[at] * words[at + 1]
    x.XCloseDisplay(display)
    return sizes
