using System.Net.Http.Headers;

namespace Easel.Server.Tests.Support;

/// <summary>A multipart form, part by part, in the order in which they are added.</summary>
internal sealed class Form
{
    public MultipartFormDataContent Content { get; } = new("----easel-test-boundary");

    public Form Field(string name, string value)
    {
        var part = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(value));
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
        Content.Add(part);
        return this;
    }

    public Form File(string name, byte[] content, string filename = "picture.png")
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
        {
            Name = $"\"{name}\"",
            FileName = $"\"{filename}\"",
        };
        Content.Add(part);
        return this;
    }

    /// <summary>An edit that is right, to be made wrong.</summary>
    public static Form Edit() => new Form().Field("prompt", "a red hat").File("image", TestPictures.Png());
}
