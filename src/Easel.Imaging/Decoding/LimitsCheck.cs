using Easel.Abstractions.Requests;
using Easel.Imaging.Decoding.Structure;

namespace Easel.Imaging.Decoding;

/// <summary>Holds a file against the limits: what its bytes tell before a decoder sees it, and what its header tells before pixels are
/// decoded.</summary>
internal static class LimitsCheck
{
    internal static ImageFileProblem? Of(FileStructure structure, ImageLimits limits)
    {
        if (structure.Frames > limits.MaxFrames)
            return Problems.TooManyFrames(structure.Frames, limits);
        if (structure.Scans > limits.MaxScans)
            return Problems.TooManyScans(structure.Scans, limits);
        return structure.MetadataBytes > limits.MaxMetadataBytes ? Problems.TooMuchMetadata(limits) : null;
    }

    internal static ImageFileProblem? Of(ImageSize size, ImageLimits limits)
    {
        if (size.Pixels > limits.MaxPixels)
            return Problems.TooManyPixels(size, limits);
        return Math.Max(size.Width, size.Height) > limits.MaxSide ? Problems.TooLongSide(size, limits) : null;
    }
}
