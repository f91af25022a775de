using System.Collections.Frozen;
using System.Text.Json;
using Easel.Core.Templates;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;
using Easel.Server.Administration;

namespace Easel.Server.Presets;

/// <summary>Reads the bodies that make, change and use presets.</summary>
internal sealed class PresetBody
{
    private const int MaxName = 255;
    private const int MaxCategory = 100;
    private const int MaxText = 10_000;
    private const int MaxVariables = 100;

    /// <summary>What a request may be drawn with, and a preset keep: its prompt stands for itself, and pictures are the request's own.</summary>
    private static readonly FrozenSet<string> SettingNames = ParameterTable
        .Edits.All.Select(parameter => parameter.Name)
        .Except(
            ["prompt", "n", "stream", "partial_images", "response_format", "user", "safety_identifier", "store", "parent", "strict"],
            StringComparer.Ordinal
        )
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly JsonBody _body;
    private readonly BodyFields _fields;

    public PresetBody(JsonBody body) => (_body, _fields) = (body, new BodyFields(body, body.Add));

    public static IReadOnlyList<string> Names { get; } = ["name", "description", "category", "prompt", "variables", "settings", "public"];

    /// <summary>What the body makes of a template: of one that is new what must be there is missed.</summary>
    public Func<PromptTemplate, PromptTemplate> Change(bool isNew)
    {
        var name = Text("name", MaxName, isNew);
        var prompt = Text("prompt", MaxText, isNew);
        var description = Text("description", MaxText, isRequired: false);
        var category = Text("category", MaxCategory, isRequired: false);
        var variables = Texts("variables");
        var settings = Settings();
        var isPublic = _fields.Flag("public");
        var (hasDescription, hasCategory) = (_body.Has("description"), _body.Has("category"));
        var (hasVariables, hasSettings) = (_body.Has("variables"), _body.Has("settings"));
        return template =>
            template with
            {
                Name = name ?? template.Name,
                Prompt = prompt ?? template.Prompt,
                Description = hasDescription ? description : template.Description,
                Category = hasCategory ? category : template.Category,
                Variables = hasVariables ? variables : template.Variables,
                Settings = hasSettings ? settings : template.Settings,
                IsPublic = isPublic ?? template.IsPublic,
            };
    }

    /// <summary>An object whose values are texts; null when it is absent, null or wrong.</summary>
    public IReadOnlyDictionary<string, string>? Texts(string name)
    {
        using var inner = _fields.Object(name);
        if (inner is null)
            return null;
        var fields = new BodyFields(inner, _body.Add, $"{name}.");
        var texts = inner.Members.ToDictionary(member => member, member => fields.Text(member) ?? "", StringComparer.Ordinal);
        if (texts.Count > MaxVariables)
            _body.Add(
                ApiError.BadRequest("invalid_value", name, $"'{name}' has {texts.Count} members; at most {MaxVariables} are allowed.")
            );
        return texts;
    }

    private string? Text(string name, int maxLength, bool isRequired)
    {
        if (isRequired && !_body.TryGet(name, out _))
            _body.AddMissing(name);
        var text = _fields.Text(name);
        if (text is not null && (text.Length > maxLength || string.IsNullOrWhiteSpace(text)))
            _body.Add(ApiError.BadRequest("invalid_value", name, $"'{name}' must have 1 to {maxLength} characters."));
        return text;
    }

    /// <summary>As JSON. Whether a model honours them is seen when they are used.</summary>
    private string? Settings()
    {
        using var inner = _fields.Object("settings");
        if (inner is null)
            return null;
        foreach (var member in inner.Members.Where(member => !SettingNames.Contains(member)))
        {
            var name = $"settings.{Quote.Shorten(member)}";
            _body.Add(ApiError.BadRequest("unknown_parameter", name, $"'{name}' is nothing that a preset can keep."));
        }

        _body.TryGet("settings", out var element);
        if (!IsReadable(element))
            _body.Add(ApiError.BadRequest("invalid_value", "settings", "'settings' must hold valid Unicode alone."));
        var json = element.GetRawText();
        if (json.Length > MaxText)
            _body.Add(ApiError.BadRequest("invalid_value", "settings", $"'settings' may have at most {MaxText} characters."));
        return json;
    }

    /// <summary>Whether every name and text in it can be read by whoever gets it back.</summary>
    private static bool IsReadable(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => Quote.TryText(element, out _),
            JsonValueKind.Array => element.EnumerateArray().All(IsReadable),
            JsonValueKind.Object => element.EnumerateObject().All(member => Quote.NameOf(member) is not null && IsReadable(member.Value)),
            _ => true,
        };
}
