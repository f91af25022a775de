using System.IO.Enumeration;

namespace Easel.Server.Simulation;

/// <summary>Which requests fail, and how.</summary>
internal sealed record ScenarioRule(SimulatedFailure Failure)
{
    /// <summary>The path, in which <c>*</c> stands for anything; null is any of an API.</summary>
    public string? Path { get; init; }

    public string? Method { get; init; }

    /// <summary>The model's name as the request has it, in which <c>*</c> stands for anything; null is any, and none.</summary>
    public string? Model { get; init; }

    /// <summary>What a batch calls the line that fails, in which <c>*</c> stands for anything; null is any, and what is no line.</summary>
    public string? CustomId { get; init; }

    /// <summary>The prompt of the drawing that fails, in which <c>*</c> stands for anything; null is any.</summary>
    public string? Prompt { get; init; }

    /// <summary>It is of drawings, whichever request they are of, and not of requests.</summary>
    public bool OfDrawings => CustomId is not null || Prompt is not null;

    /// <summary>The first and the last that fail of the requests that match, 1-based; null is all.</summary>
    public (int First, int Last)? Nth { get; init; }

    /// <param name="model">Null where the request names none.</param>
    public bool Matches(string method, string path, string? model) =>
        !OfDrawings
        && (Method is null || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase))
        && (Path is null || Fits(Path, path))
        && (Model is null || (model is not null && Fits(Model, model)));

    /// <param name="customId">Null for what is no line of a batch.</param>
    /// <param name="prompt">Null for what has none.</param>
    /// <param name="model">The one that draws.</param>
    public bool MatchesDrawing(string? customId, string? prompt, string? model) =>
        OfDrawings
        && (CustomId is null || (customId is not null && Fits(CustomId, customId)))
        && (Prompt is null || (prompt is not null && Fits(Prompt, prompt)))
        && (Model is null || (model is not null && Fits(Model, model)));

    private static bool Fits(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: true);
}
