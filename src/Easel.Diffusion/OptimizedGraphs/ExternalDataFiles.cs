using System.IO.MemoryMappedFiles;
using System.Text;

namespace Easel.Diffusion.OptimizedGraphs;

/// <summary>The files beside a model that hold its external data.</summary>
internal static unsafe class ExternalDataFiles
{
    // TensorProto.external_data holds StringStringEntryProto { key = "location", value = path }: field 1, then field 2 of length-delimited
    // type. Searching for these bytes instead of parsing may find more than there is; a path that is no file is ignored.
    private static ReadOnlySpan<byte> LocationEntry => "\x0A\x08location\x12"u8;

    /// <summary>Full paths, sorted, each once.</summary>
    public static IReadOnlyCollection<string> Of(string modelPath)
    {
        // A protobuf file is never larger than a span: its format's limit is 2 GB.
        var length = (int)Math.Min(new FileInfo(modelPath).Length, int.MaxValue);
        if (length == 0)
        {
            return [];
        }

        using var file = MemoryMappedFile.CreateFromFile(modelPath, FileMode.Open, mapName: null, 0, MemoryMappedFileAccess.Read);
        using var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        try
        {
            return Find(modelPath, new ReadOnlySpan<byte>(start, length));
        }
        finally
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
        }
    }

    private static SortedSet<string> Find(string modelPath, ReadOnlySpan<byte> model)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(modelPath)) ?? "";
        var files = new SortedSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var at = model.IndexOf(LocationEntry);
            if (at < 0)
            {
                return files;
            }

            model = model[(at + LocationEntry.Length)..];
            if (!TryReadString(model, out var location))
            {
                continue;
            }

            var path = Path.Combine(folder, location);
            if (File.Exists(path))
            {
                files.Add(path);
            }
        }
    }

    private static bool TryReadString(ReadOnlySpan<byte> bytes, out string text)
    {
        var length = 0;
        text = "";
        for (var i = 0; i < Math.Min(bytes.Length, 2); i++)
        {
            length |= (bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                if (i + 1 + length > bytes.Length)
                {
                    return false;
                }

                text = Encoding.UTF8.GetString(bytes.Slice(i + 1, length));
                return length > 0;
            }
        }

        return false;
    }
}
