using System.Text.Json.Nodes;

namespace Easel.Server.Tests.Clients;

/// <summary>One request of a row.</summary>
internal sealed record ClientCall(int Id, string Api, ClientRow Row, bool Stream)
{
    public const string Generate = "generate";
    public const string Edit = "edit";
    public const string Variation = "variation";

    /// <summary>The image_generation tool of the Responses API.</summary>
    public const string Tool = "tool";

    private const string Prompt = "a red apple";
    private const string Picture = "{red}";
    private const string Small = "64x64";

    /// <summary>All parameters; a picture's name in braces stands for it.</summary>
    public JsonObject Set { get; } = Merge(BaseOf(Api), Row.Set);

    /// <summary>For which parameter it is refused; null when it is not.</summary>
    public string? Refused => (Stream ? Row.RefusedStream : null) ?? Row.Refused;

    public IReadOnlyList<string> Warned => (Stream ? Row.WarnedStream : null) ?? Row.Warned;

    public string Image => (Stream ? Row.ImageStream : null) ?? Row.Image;

    public override string ToString() => $"{Api}{(Stream ? " (stream)" : "")} {Row.Set.ToJsonString()}";

    private static JsonObject BaseOf(string api) =>
        api switch
        {
            Generate => new() { ["prompt"] = Prompt, ["size"] = Small },
            Edit => new()
            {
                ["prompt"] = Prompt,
                ["image"] = Picture,
                ["size"] = Small,
            },
            Variation => new() { ["image"] = Picture },
            Tool => new()
            {
                ["prompt"] = Prompt,
                ["type"] = "image_generation",
                ["size"] = Small,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(api), api, null),
        };

    private static JsonObject Merge(JsonObject all, JsonObject more)
    {
        foreach (var (name, value) in more)
            all[name] = value?.DeepClone();
        return all;
    }
}
