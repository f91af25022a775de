using System.Net.Http.Headers;
using Easel.Abstractions.Requests;
using Easel.Providers.Inputs;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>A call with images as <c>multipart/form-data</c>. The files that came pass as they are.</summary>
internal sealed class ImageForm : MultipartFormDataContent
{
    private readonly SentImages _files = [];

    private ImageForm() { }

    public static ImageForm Of(ServiceRequest request, ImageParameters parameters, InputFiles inputs)
    {
        var form = new ImageForm();
        try
        {
            foreach (var (name, value) in parameters.Fields())
                form.Add(new StringContent(value), Quote(name));
            var many = request.Image is EditRequest && request.Images.Count > 1;
            foreach (var (index, image) in request.Images.Index())
                form.AddFile(inputs.Of(image, request.Model.Inputs), many ? "image[]" : "image", $"image{index}");
            if (request.Mask is { } mask)
                form.AddFile(inputs.Mask(mask, ConventionOf(request)), "mask", "mask");
            return form;
        }
        catch
        {
            form.Dispose();
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _files.Dispose();
    }

    private static MaskConvention ConventionOf(ServiceRequest request) =>
        request.Model.Setting("mask") is "white" ? MaskConvention.WhiteIsDrawn : MaskConvention.TransparentIsDrawn;

    private void AddFile(SentImage file, string field, string name)
    {
        _files.Add(file);
        var part = new ReadOnlyMemoryContent(file.Bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue(file.MediaType);
        Add(part, Quote(field), Quote($"{name}.{file.Extension}"));
    }

    /// <summary>Some services take no names without quotes, which .NET leaves out.</summary>
    private static string Quote(string name) => $"\"{name}\"";
}
