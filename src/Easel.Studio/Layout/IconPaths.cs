using System.Collections.Frozen;

namespace Easel.Studio.Layout;

/// <summary>The studio's own line icons, as SVG paths of 24 by 24.</summary>
internal static class IconPaths
{
    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["easel"] = "M5 4h14v10H5z M12 2v2 M9 14l-4 8 M15 14l4 8 M12 14v5 M8 11l3-3 2 2 3-3",
        ["create"] = "M12 4v5 M12 15v5 M4 12h5 M15 12h5 M7 7l2 2 M15 15l2 2 M17 7l-2 2 M9 15l-2 2",
        ["edit"] = "M4 20l1-4L16 5l3 3L8 19z M14 7l3 3 M12 20h8",
        ["gallery"] = "M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4 M15 9h.01",
        ["presets"] = "M5 4h14v4H5z M5 12h6v8H5z M15 12h4 M15 16h4 M15 20h4",
        ["queue"] = "M4 6h10 M4 12h10 M4 18h6 M17 14v6 M14 17l3 3 3-3",
        ["models"] = "M12 3l8 4.5v9L12 21l-8-4.5v-9z M4 7.5l8 4.5 8-4.5 M12 12v9",
        ["usage"] = "M4 20h16 M7 20v-7 M12 20V5 M17 20v-11",
        ["theme"] = "M12 4a8 8 0 1 0 8 8 6 6 0 0 1-8-8z",
        ["code"] = "M8 7l-5 5 5 5 M16 7l5 5-5 5 M14 4l-4 16",
        ["leave"] = "M10 4H5v16h5 M14 8l4 4-4 4 M18 12H9",
        ["lock"] = "M6 11h12v9H6z M8 11V8a4 4 0 0 1 8 0v3",
        ["dice"] = "M5 5h14v14H5z M9 9h.01 M15 9h.01 M12 12h.01 M9 15h.01 M15 15h.01",
        ["live"] = "M13 3L5 14h6l-1 7 8-11h-6z",
        ["stop"] = "M7 7h10v10H7z",
        ["close"] = "M6 6l12 12 M18 6L6 18",
        ["download"] = "M12 4v11 M7 10l5 5 5-5 M5 20h14",
        ["copy"] = "M9 9h11v11H9z M5 15H4V4h11v1",
        ["brush"] = "M20 4c-5 1-9 5-11 9l2 2c4-2 8-6 9-11z M9 13c-3 0-3 3-5 5 2 2 7 1 7-3",
        ["pen"] = "M5 19l1-4L16 5l3 3L9 18z M4 21c3-2 4 1 7 0s4-2 9 0",
        ["eraser"] = "M9 20l-5-5L14 5l6 6-9 9z M9 10l6 6 M9 20h11",
        ["rectangle"] = "M4 6h16v12H4z",
        ["lasso"] = "M12 4c5 0 8 2.500 8 5.500S16.500 15 12 15s-8-2.500-8-5.500S7 4 12 4z M8 14.500c-2 1-2 3 0 3s2 3 0 4",
        ["invert"] = "M12 4a8 8 0 1 0 0 16z M12 4a8 8 0 0 1 0 16 M15 8v8 M18 10v4",
        ["mask"] = "M4 4h16v16H4z M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
        ["undo"] = "M9 6L4 11l5 5 M4 11h10a6 6 0 0 1 6 6v2",
        ["redo"] = "M15 6l5 5-5 5 M20 11H10a6 6 0 0 0-6 6v2",
        ["fit"] = "M4 9V4h5 M15 4h5v5 M20 15v5h-5 M9 20H4v-5",
        ["hand"] =
            "M8 12V6a1.500 1.500 0 0 1 3 0v5 M11 10V4.500a1.500 1.500 0 0 1 3 0V11 M14 10V6.500a1.500 1.500 0 0 1 3 0V15c0 4-2 6-5 6s-5-2-7-6l-1-2c1-1.500 3-1 4 1",
        ["upload"] = "M12 20V9 M7 14l5-5 5 5 M5 4h14",
        ["check"] = "M5 13l5 5L20 7",
        ["vary"] =
            "M4 8h4c5 0 5 8 10 8h2 M17 13l3 3-3 3 M4 16h4c1.500 0 2.500-.8 3.300-1.800 M13.700 9.800C14.500 8.800 15.500 8 18 8h2 M17 5l3 3-3 3",
        ["upscale"] = "M4 20h7v-7H4z M13 11l7-7 M14 4h6v6 M11 9V4H4v7h3",
        ["reuse"] = "M4 12a8 8 0 0 1 13-6l3 2 M20 3v5h-5 M20 12a8 8 0 0 1-13 6l-3-2 M4 21v-5h5",
        ["frame"] = "M7 3v18 M17 3v18 M3 7h18 M3 17h18",
        ["star"] = "M12 3l2.700 5.800 6.300.800-4.600 4.300 1.200 6.200L12 17l-5.600 3.100 1.200-6.200L3 9.600l6.300-.800z",
        ["trash"] = "M5 7h14 M9 7V4h6v3 M7 7l1 13h8l1-13 M10 11v5 M14 11v5",
        ["search"] = "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14z M16 16l4 4",
        ["more"] = "M6 12h.01 M12 12h.01 M18 12h.01",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">There is no such icon.</exception>
    public static string Of(string name) =>
        Paths.TryGetValue(name, out var path) ? path : throw new ArgumentException($"There is no icon '{name}'.", nameof(name));
}
