using System.Text.Json;
using Easel.Abstractions.Models;

namespace Easel.Core.Usage;

/// <summary>
/// What models cost: the operator's own table, a JSON file, and for models that it does not name the lines of their cards
/// (<see cref="ModelCard.Prices"/>). A model's lines in the table hold in place of its card's, all of them.
/// </summary>
public sealed class PriceTable
{
    /// <summary>OpenAI's: batches cost half.</summary>
    private const decimal DefaultBatchFactor = 0.5m;

    private readonly IReadOnlyList<(IReadOnlyList<string> Names, IReadOnlyList<PriceLine> Lines)> _models;

    private PriceTable(decimal batchFactor, IReadOnlyList<PricedModels> models) =>
        (BatchFactor, _models) = (
            batchFactor,
            [.. models.Select(priced => (priced.Models, (IReadOnlyList<PriceLine>)[.. priced.Lines.Select(line => line.ToLine())]))]
        );

    /// <summary>What cards say.</summary>
    public static PriceTable OfCards { get; } = new(DefaultBatchFactor, []);

    /// <summary>What a line of a batch costs of its price, 0-1; 0.5 by default.</summary>
    public decimal BatchFactor { get; }

    /// <summary>Reads a table; or says, a sentence each, all that is wrong with it.</summary>
    public static (PriceTable? Table, IReadOnlyList<string> Problems) Parse(string json)
    {
        PriceFile? file;
        try
        {
            file = JsonSerializer.Deserialize(json, PriceFileJson.Default.PriceFile);
        }
        catch (JsonException malformed)
        {
            return (null, [$"it is not a price table: {malformed.Message}"]);
        }

        if (file is null)
            return (null, ["it is not a price table: there is nothing in it."]);
        var problems = Check(file).ToList();
        return problems.Count > 0 ? (null, problems) : (new PriceTable(file.BatchFactor ?? DefaultBatchFactor, file.Models), []);
    }

    /// <summary>The lines of a model; empty where it costs nothing or nobody said what.</summary>
    public IReadOnlyList<PriceLine> LinesOf(ModelCard model)
    {
        foreach (var (names, lines) in _models)
        {
            if (names.Any(name => Means(name, model.Id)))
                return lines;
        }

        return model.Prices;
    }

    /// <summary>A star at the end stands for anything.</summary>
    private static bool Means(string name, string id) =>
        name.EndsWith('*') ? id.StartsWith(name[..^1], StringComparison.Ordinal) : string.Equals(name, id, StringComparison.Ordinal);

    private static IEnumerable<string> Check(PriceFile file)
    {
        if (file.BatchFactor is < 0 or > 1)
            yield return $"batchFactor is {file.BatchFactor}; it must be 0 to 1.";
        for (var i = 0; i < file.Models.Count; i++)
        {
            var (priced, place) = (file.Models[i], $"models[{i}]");
            if (priced.Models.Count == 0 || priced.Models.Any(string.IsNullOrWhiteSpace))
                yield return $"{place} names no model; give 'models' the ids of one or more.";
            for (var j = 0; j < priced.Lines.Count; j++)
            {
                if (Problem(priced.Lines[j]) is { } problem)
                    yield return $"{place}.lines[{j}] {problem}";
            }
        }
    }

    private static string? Problem(WrittenLine line) =>
        line.Cost < 0 ? $"has the cost {line.Cost}; it must be 0 or more."
        : line.Per <= 0 ? $"has 'per' {line.Per}; it must be more than 0."
        : !Quantities.CanCount(line.Billable, line.Unit) ? $"counts {Word(line.Billable)} by the {Word(line.Unit)}, which nothing does."
        : null;

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
