using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>A body that is one JSON object.</summary>
internal sealed class JsonBody : RequestBody
{
    private const string MediaType = "application/json";

    private readonly JsonDocument? _document;
    private UploadedFile? _text;
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    private JsonBody(JsonDocument document)
        : this(document.RootElement) => _document = document;

    private JsonBody(JsonElement root)
    {
        foreach (var member in root.EnumerateObject())
        {
            if (Quote.NameOf(member) is not { } name)
            {
                Add(ApiError.UnreadableName);
            }
            else if (!_members.TryAdd(name, member.Value))
            {
                AddDuplicate(name);
            }

            if (Problems.Count == MaxUnknown)
                return;
        }
    }

    /// <summary>The names of its members as the client spelt them, each once.</summary>
    public IReadOnlyCollection<string> Members => _members.Keys;

    protected override IEnumerable<string> Names => _members.Keys;

    /// <summary>The body, or why there is none.</summary>
    /// <exception cref="BadHttpRequestException">Too large or too slow.</exception>
    public static async ValueTask<(JsonBody? Body, ApiError? Error)> ReadAsync(IncomingRequest request)
    {
        if (!Accepts(request.ContentType))
            return (null, ApiError.WrongContentType(request.ContentType, $"'{MediaType}' requests in UTF-8"));
        try
        {
            return Over(await JsonDocument.ParseAsync(request.Body, default, request.Cancelled));
        }
        catch (JsonException malformed)
        {
            return (null, ApiError.MalformedJson(malformed));
        }
    }

    /// <summary>A body as large as one with images may be. Its text, and the images in it, live in <paramref name="share"/>.</summary>
    /// <param name="imageNames">The members that may hold an image, at any depth; <c>image_url</c> and <c>result</c> by default.</param>
    /// <exception cref="BadHttpRequestException">Too large or too slow.</exception>
    public static async ValueTask<(JsonBody? Body, ApiError? Error)> ReadLargeAsync(
        IncomingRequest request,
        UploadShare share,
        params string[] imageNames
    )
    {
        var text = share.NewFile();
        return await text.FillAsync(request.Body, long.MaxValue, request.Cancelled) switch
        {
            UploadProblem.None => Parse(text, imageNames),
            UploadProblem.NoRoom => (null, ApiError.TooManyUploads),
            _ => (null, ApiError.TooLarge(share.Total)),
        };
    }

    /// <summary>An object inside of another body, which it must not outlive.</summary>
    public static JsonBody Over(JsonElement inner) => new(inner);

    /// <summary>The body that <paramref name="text"/> holds until it is disposed with it; or why there is none.</summary>
    public static (JsonBody? Body, ApiError? Error) Parse(UploadedFile text, params string[] imageNames)
    {
        try
        {
            if (JsonBounds.Problem(text.Memory.Span, imageNames is [] ? ["image_url", "result"] : imageNames) is { } unbounded)
                return (null, unbounded);
            var (body, error) = Over(JsonDocument.Parse(text.Memory));
            body?._text = text;
            return (body, error);
        }
        catch (JsonException malformed)
        {
            return (null, ApiError.MalformedJson(malformed));
        }
    }

    public override IReadOnlyList<ImageInput> ReadInputs(InputParameter parameter, UploadShare share) =>
        new JsonInputs(this, share).Read(parameter);

    /// <summary>The member; false when it is absent or null.</summary>
    public bool TryGet(string name, out JsonElement value) =>
        _members.TryGetValue(name, out value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>The member is there, be it null.</summary>
    public bool Has(string name) => _members.ContainsKey(name);

    public static bool Accepts(string? contentType) => TextContent.Is(contentType, MediaType);

    public override void Dispose()
    {
        _document?.Dispose();
        _text?.Dispose();
        base.Dispose();
    }

    protected override bool TryRead<T>(Parameter<T> parameter, [MaybeNull] out T value, out ApiError? problem)
    {
        (value, problem) = (default, null);
        if (!TryGet(parameter.Name, out var element))
            return false;
        problem = parameter.Read(element, out value);
        return true;
    }

    private static (JsonBody? Body, ApiError? Error) Over(JsonDocument document)
    {
        if (document.RootElement.ValueKind == JsonValueKind.Object)
            return (new JsonBody(document), null);
        document.Dispose();
        return (null, ApiError.NoJsonObject);
    }
}
