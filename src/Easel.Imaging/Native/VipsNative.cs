using System.Runtime.InteropServices;

namespace Easel.Imaging.Native;

/// <summary>
/// The libvips and GLib functions that Easel calls, as they are. None is variadic: operations are built through GObject
/// properties, because C's variable arguments have their own calling convention on Apple's arm64.
/// </summary>
internal static unsafe partial class VipsNative
{
    internal const string Library = "vips";

    [LibraryImport(Library, EntryPoint = "vips_init", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Init(string argv0);

    [LibraryImport(Library, EntryPoint = "vips_version")]
    internal static partial int Version(int flag);

    [LibraryImport(Library, EntryPoint = "g_setenv", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int SetEnvironment(string name, string value, int overwrite);

    [LibraryImport(Library, EntryPoint = "vips_block_untrusted_set")]
    internal static partial void BlockUntrusted(int state);

    [LibraryImport(Library, EntryPoint = "vips_operation_block_set", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void BlockOperation(string className, int state);

    [LibraryImport(Library, EntryPoint = "vips_concurrency_set")]
    internal static partial void SetConcurrency(int threads);

    [LibraryImport(Library, EntryPoint = "vips_cache_set_max")]
    internal static partial void SetCacheMax(int operations);

    [LibraryImport(Library, EntryPoint = "vips_tracked_get_mem")]
    internal static partial nuint TrackedMemory();

    [LibraryImport(Library, EntryPoint = "vips_error_buffer_copy")]
    internal static partial byte* CopyAndClearErrors();

    [LibraryImport(Library, EntryPoint = "g_free")]
    internal static partial void Free(void* memory);

    [LibraryImport(Library, EntryPoint = "g_object_unref")]
    internal static partial void Unref(nint instance);

    [LibraryImport(Library, EntryPoint = "g_object_set_property", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetProperty(nint instance, string name, in GValue value);

    [LibraryImport(Library, EntryPoint = "g_object_get_property", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void GetProperty(nint instance, string name, ref GValue value);

    [LibraryImport(Library, EntryPoint = "g_value_init")]
    internal static partial void InitValue(ref GValue value, nuint type);

    [LibraryImport(Library, EntryPoint = "g_value_unset")]
    internal static partial void UnsetValue(ref GValue value);

    [LibraryImport(Library, EntryPoint = "g_value_set_boolean")]
    internal static partial void SetBoolean(ref GValue value, int content);

    [LibraryImport(Library, EntryPoint = "g_value_set_int")]
    internal static partial void SetInt(ref GValue value, int content);

    [LibraryImport(Library, EntryPoint = "g_value_set_double")]
    internal static partial void SetDouble(ref GValue value, double content);

    [LibraryImport(Library, EntryPoint = "g_value_set_string", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetString(ref GValue value, string content);

    [LibraryImport(Library, EntryPoint = "g_value_set_object")]
    internal static partial void SetObject(ref GValue value, nint content);

    [LibraryImport(Library, EntryPoint = "g_value_set_boxed")]
    internal static partial void SetBoxed(ref GValue value, nint content);

    [LibraryImport(Library, EntryPoint = "g_value_get_object")]
    internal static partial nint GetObject(in GValue value);

    [LibraryImport(Library, EntryPoint = "g_value_get_boxed")]
    internal static partial nint GetBoxed(in GValue value);

    [LibraryImport(Library, EntryPoint = "vips_image_get_type")]
    internal static partial nuint ImageType();

    [LibraryImport(Library, EntryPoint = "vips_blob_get_type")]
    internal static partial nuint BlobType();

    [LibraryImport(Library, EntryPoint = "vips_blob_new")]
    internal static partial nint NewBlob(nint free, void* data, nuint length);

    [LibraryImport(Library, EntryPoint = "vips_blob_get")]
    internal static partial byte* GetBlob(nint blob, out nuint length);

    [LibraryImport(Library, EntryPoint = "vips_area_unref")]
    internal static partial void UnrefArea(nint area);

    [LibraryImport(Library, EntryPoint = "vips_operation_new", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint NewOperation(string nickname);

    [LibraryImport(Library, EntryPoint = "vips_cache_operation_buildp")]
    internal static partial int BuildOperation(ref nint operation);

    [LibraryImport(Library, EntryPoint = "vips_object_unref_outputs")]
    internal static partial void UnrefOutputs(nint operation);

    [LibraryImport(Library, EntryPoint = "vips_image_new_from_memory")]
    internal static partial nint NewImageFromMemory(void* pixels, nuint bytes, int width, int height, int bands, int format);

    [LibraryImport(Library, EntryPoint = "vips_image_write")]
    internal static partial int WriteImage(VipsImage image, VipsImage target);

    [LibraryImport(Library, EntryPoint = "vips_image_copy_memory")]
    internal static partial nint CopyToMemory(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_width")]
    internal static partial int GetWidth(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_height")]
    internal static partial int GetHeight(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_bands")]
    internal static partial int GetBands(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_format")]
    internal static partial int GetFormat(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_interpretation")]
    internal static partial int GetInterpretation(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_n_pages")]
    internal static partial int GetPages(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_orientation")]
    internal static partial int GetOrientation(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_hasalpha")]
    internal static partial int HasAlpha(VipsImage image);

    [LibraryImport(Library, EntryPoint = "vips_image_get_typeof", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nuint GetFieldType(VipsImage image, string field);
}
