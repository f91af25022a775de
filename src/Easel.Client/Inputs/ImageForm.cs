using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Easel.Client.Inputs;

/// <summary>A request as <c>multipart/form-data</c>: the members of its JSON as text fields, and its files. Every attempt has the same
/// bytes.</summary>
internal sealed class ImageForm
{
    private readonly string _boundary = Guid.NewGuid().ToString("N");
    private readonly List<(string Name, byte[] Text)> _fields = [];
    private readonly List<(string Name, ImageFile File)> _files = [];

    /// <param name="files">Form field and file; members of the same name, and <c>images</c>, are not written as text.</param>
    public static ImageForm Of<T>(T request, JsonTypeInfo<T> type, params IEnumerable<(string Name, ImageFile File)> files)
    {
        var form = new ImageForm();
        form._files.AddRange(files);
        using var json = JsonSerializer.SerializeToDocument(request, type);
        foreach (var member in json.RootElement.EnumerateObject())
        {
            if (member.Name is "image" or "images" or "mask")
                continue;
            var text = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText();
            form._fields.Add((member.Name, System.Text.Encoding.UTF8.GetBytes(text)));
        }

        return form;
    }

    /// <summary>A file and nothing else.</summary>
    public static ImageForm Of(string name, ImageFile file)
    {
        var form = new ImageForm();
        form._files.Add((name, file));
        return form;
    }

    public async ValueTask<HttpContent> ToContentAsync(CancellationToken cancellationToken)
    {
        var form = new MultipartFormDataContent(_boundary);
        try
        {
            // Some servers take the quotes that .NET puts around the boundary for a part of it.
            form.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={_boundary}");
            foreach (var (name, text) in _fields)
            {
                var part = new ByteArrayContent(text);
                part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
                form.Add(part);
            }

            foreach (var (name, file) in _files)
            {
                var part = await file.ToContentAsync(cancellationToken).ConfigureAwait(false);
                part.Headers.ContentDisposition!.Name = $"\"{name}\"";
                form.Add(part);
            }

            return form;
        }
        catch
        {
            form.Dispose();
            throw;
        }
    }
}
