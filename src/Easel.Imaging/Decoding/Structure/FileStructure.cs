namespace Easel.Imaging.Decoding.Structure;

/// <summary>
/// What a file holds beside its picture, counted by walking over its chunks, segments or blocks: before any decoder allocates for them,
/// and in one pass, whatever their number. The walk ends where the format's own rules end, or where they are broken; then the decoder has
/// its say.
/// </summary>
/// <param name="Frames">1 for a still image.</param>
/// <param name="Scans">Passes over all pixels that a JPEG asks for; 1 for other formats.</param>
/// <param name="MetadataBytes">Everything that is no pixel, inflated where it is compressed.</param>
internal readonly record struct FileStructure(int Frames, int Scans, long MetadataBytes)
{
    /// <summary>What a decoder keeps for a piece of metadata, however small it is.</summary>
    private const int Overhead = 128;

    internal static FileStructure Empty => new(Frames: 0, Scans: 0, MetadataBytes: 0);

    internal static FileStructure Of(ReadOnlySpan<byte> file, ImageFileFormat format, ImageLimits limits)
    {
        var counted = format switch
        {
            ImageFileFormat.Png => PngStructure.Count(file, limits.MaxMetadataBytes),
            ImageFileFormat.Jpeg => JpegStructure.Count(file),
            ImageFileFormat.WebP => WebPStructure.Count(file),
            _ => GifStructure.Count(file),
        };
        return counted with { Frames = Math.Max(counted.Frames, 1), Scans = Math.Max(counted.Scans, 1) };
    }

    internal FileStructure WithMetadata(long bytes) => this with { MetadataBytes = MetadataBytes + bytes + Overhead };
}
