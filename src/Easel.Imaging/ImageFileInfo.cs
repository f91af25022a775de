using Easel.Abstractions.Requests;

namespace Easel.Imaging;

/// <summary>What an image file's header says.</summary>
/// <param name="Size">As a viewer shows it: an orientation in the file's EXIF is taken into account.</param>
/// <param name="Frames">1 for a still image; of more, the first one is decoded.</param>
public sealed record ImageFileInfo(ImageFileFormat Format, ImageSize Size, bool HasAlpha, int Frames);
