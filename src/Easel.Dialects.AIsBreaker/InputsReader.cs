using System.Text.Json;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.AIsBreaker;

/// <summary>Reads <c>request.inputs</c>: texts, images and a mask, in any order.</summary>
internal sealed class InputsReader(Findings findings, UploadShare share)
{
    public const string Path = "request.inputs";

    private const int MaxInputs = 200;
    private const int MaxImages = 16;

    private readonly JsonImages _images = new(share, findings.Add);
    private readonly List<ImageInput> _pictures = [];
    private int _named;
    private int _masks;

    public WeightedTexts Texts { get; } = new();

    public IReadOnlyList<ImageInput> Images => _pictures;

    /// <summary>Images that the client meant, good ones or not.</summary>
    public int NamedImages => _named;

    public ImageInput? Mask { get; private set; }

    /// <summary>A mask was meant, good or not.</summary>
    public bool HasMask => _masks > 0;

    public void Read(JsonMembers request)
    {
        if (!request.TryGet("inputs", out var inputs) || (inputs.ValueKind == JsonValueKind.Array && inputs.GetArrayLength() == 0))
        {
            findings.Refuse(Path, "is missing; say what to draw");
            return;
        }

        if (inputs.ValueKind != JsonValueKind.Array)
        {
            findings.Refuse(Path, "must be an array");
            return;
        }

        if (inputs.GetArrayLength() > MaxInputs)
        {
            findings.Refuse(Path, $"has {inputs.GetArrayLength()} inputs; at most {MaxInputs} are allowed");
            return;
        }

        foreach (var (i, input) in inputs.EnumerateArray().Index())
            Read(input, $"{Path}[{i}]");
        if (_named > MaxImages)
            findings.Refuse(Path, $"has {_named} images; at most {MaxImages} are allowed");
        if (_masks > 1)
            findings.Refuse(Path, $"has {_masks} masks; one is allowed");
    }

    private void Read(JsonElement value, string path)
    {
        if (JsonMembers.Of(value, path, findings) is not { } input)
            return;
        var hasText = input.TryGet("text", out _);
        var hasImage = input.TryGet("image", out _);
        var hasOther = input.TryGet("audio", out _) | input.TryGet("video", out _);
        if (hasOther)
            findings.Refuse(path, "has audio or video; this service takes texts and images");
        else if (hasText == hasImage)
            findings.Refuse(path, hasText ? "has both 'text' and 'image'; it must have one" : "has neither 'text' nor 'image'");
        if (hasText && input.Object("text") is { } text)
            ReadText(text);
        if (hasImage && input.Object("image") is { } image)
            ReadImage(image, $"{path}.image");
        input.WarnOfOthers();
    }

    private void ReadText(JsonMembers text)
    {
        var isSystem = Role(text, "system");
        var content = text.Text("content", required: true);
        var weight = text.Number("weight") ?? 1;
        if (weight is not (1 or 0 or -1))
            text.Warn(
                "weight",
                weight > 0
                    ? "counts as 1; texts are not weighed against each other"
                    : "counts as -1; texts are not weighed against each other"
            );
        if (content is not null)
            Texts.Add(content, isSystem, weight);
        text.WarnOfOthers();
    }

    private void ReadImage(JsonMembers image, string path)
    {
        var isMask = Role(image, "mask");
        if (isMask)
            _masks++;
        else
            _named++;
        var (hasUrl, hasBase64) = (image.TryGet("url", out var url), image.TryGet("base64", out var base64));
        if (hasUrl == hasBase64)
            findings.Refuse(path, hasUrl ? "has both 'url' and 'base64'; it must have one" : "has neither 'url' nor 'base64'");
        else if (isMask ? _masks == 1 : _named <= MaxImages)
            Take(hasUrl ? _images.FromUrl(url, path, "url") : _images.FromBase64(base64, path, "base64"), isMask);
        image.WarnOfOthers();
    }

    private void Take(ImageInput? picture, bool isMask)
    {
        if (picture is null)
            return;
        if (isMask)
            Mask = picture;
        else
            _pictures.Add(picture);
    }

    /// <summary>Whether the role is <paramref name="other"/>, and not <c>user</c>.</summary>
    private static bool Role(JsonMembers input, string other)
    {
        if (!input.TryGet("role", out _))
            input.Refuse("role", "is missing");
        return input.Choice("role", false, ("user", false), (other, true));
    }
}
