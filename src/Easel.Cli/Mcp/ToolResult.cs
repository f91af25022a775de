using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Client.Errors;
using Easel.Client.Images;
using ModelContextProtocol.Protocol;

namespace Easel.Cli.Mcp;

/// <summary>What an agent gets back: what was done in words and as JSON, and the pictures.</summary>
internal sealed class ToolResult
{
    private readonly StringBuilder _text = new();
    private readonly JsonArray _images = [];
    private readonly JsonArray _warnings = [];
    private readonly List<ImageContentBlock> _pictures = [];

    /// <summary>An error of the tool: the agent reads it and may do better.</summary>
    public static CallToolResult Refuse(string what) => new() { IsError = true, Content = [new TextContentBlock { Text = what }] };

    public static CallToolResult Refuse(EaselException refusal)
    {
        var failure = Failure.Of(refusal, "list_models");
        return Refuse(failure.Problems.Count > 0 ? string.Join('\n', failure.Problems) : failure.Message);
    }

    public void Warn(EaselWarning warning)
    {
        _text.Append("Warning: ").AppendLine(warning.Message);
        _warnings.Add(
            new JsonObject
            {
                ["code"] = warning.Code,
                ["param"] = warning.Param,
                ["message"] = warning.Message,
            }
        );
    }

    /// <param name="path">Null when no file was written.</param>
    /// <param name="picture">Null when none was wanted.</param>
    public void Add(DrawnImage image, string? path, ImageContentBlock? picture)
    {
        var format = FileKind.OfContent(image.File.Span);
        _text.Append(CultureInfo.InvariantCulture, $"Image {_images.Count + 1}: {image.Size} {format}");
        if (image.Details?.Model is { } model)
            _text.Append(CultureInfo.InvariantCulture, $", drawn by {model}");
        if (image.Seed is { } seed)
            _text.Append(CultureInfo.InvariantCulture, $", seed {seed}");
        if (image.RevisedPrompt is { } revised)
            _text.Append(CultureInfo.InvariantCulture, $", understood as \"{revised}\"");
        _text.AppendLine(path is null ? "; no file was written." : $"; saved as {path}.");
        _images.Add(
            new JsonObject
            {
                ["path"] = path,
                ["format"] = format,
                ["size"] = image.Size,
                ["bytes"] = image.File.Length,
                ["model"] = image.Details?.Model,
                ["seed"] = image.Seed,
                ["revised_prompt"] = image.RevisedPrompt,
            }
        );
        if (picture is not null)
            _pictures.Add(picture);
    }

    public CallToolResult ToResult() =>
        new()
        {
            Content = [new TextContentBlock { Text = _text.ToString().TrimEnd() }, .. _pictures],
            StructuredContent = JsonSerializer.SerializeToElement(new JsonObject { ["images"] = _images, ["warnings"] = _warnings }),
        };
}
