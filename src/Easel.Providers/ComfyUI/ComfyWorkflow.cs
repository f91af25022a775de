using System.Text.Json.Nodes;
using Easel.Providers.Cards;

namespace Easel.Providers.ComfyUI;

/// <summary>A workflow in API format with slots: texts such as <c>{{prompt}}</c> where a request's values go. Immutable.</summary>
internal sealed class ComfyWorkflow
{
    public const string Prompt = "prompt";
    public const string NegativePrompt = "negative_prompt";
    public const string Seed = "seed";
    public const string Width = "width";
    public const string Height = "height";
    public const string Steps = "steps";
    public const string Guidance = "guidance_scale";
    public const string Strength = "strength";
    public const string Count = "count";
    public const string Mask = "mask";

    private static readonly HashSet<string> Known = new(
        [Prompt, NegativePrompt, Seed, Width, Height, Steps, Guidance, Strength, Count, Mask, .. Enumerable.Range(0, 16).Select(Image)],
        StringComparer.Ordinal
    );

    private readonly JsonObject _graph;
    private readonly HashSet<string> _slots = new(StringComparer.Ordinal);

    public ComfyWorkflow(string name, JsonObject graph)
    {
        (Name, _graph) = (name, graph);
        Visit(
            graph,
            slot =>
            {
                _slots.Add(slot);
                return null;
            }
        );
    }

    public string Name { get; }

    /// <summary>What is in its slots' braces and no request has.</summary>
    public IEnumerable<string> Unknown => _slots.Where(slot => !Known.Contains(slot));

    public bool Has(string slot) => _slots.Contains(slot);

    /// <summary>The slot of an input image: <c>image</c>, <c>image_2</c> and so on.</summary>
    public static string Image(int index) => index == 0 ? "image" : $"image_{index + 1}";

    /// <summary>Why it cannot be served; null where it can.</summary>
    public string? Problem() =>
        _graph.Count == 0 || _graph.Any(node => (node.Value as JsonObject)?["class_type"] is not JsonValue)
            ? "is no workflow in API format; export it by 'Export (API)'"
        : !Has(Prompt) && !Has(Image(0)) ? "has no slot {{prompt}} and no slot {{image}}"
        : Unknown.ToList() is { Count: > 0 } unknown ? $"has slots that are not known: {string.Join(", ", unknown)}"
        : null;

    public CardData ToCard() =>
        new()
        {
            Id = Name,
            Description = "A workflow of ComfyUI.",
            PerCall = Has(Count) ? 4 : 1,
            SizeRule = new SizeRuleData
            {
                Multiple = 8,
                MaxRatio = 4,
                MinSide = 64,
                Max = "4096x4096",
            },
            PartialImages = true,
            NegativePrompt = Has(NegativePrompt),
            GuidanceScale = Has(Guidance),
            Seed = Has(Seed),
            Steps = Has(Steps),
            Edits = Has(Image(0)) && Has(Prompt),
            Variations = Has(Image(0)),
            Masks = Has(Mask),
            Strength = Has(Strength),
            References = Math.Max(1, Enumerable.Range(0, 16).Count(index => Has(Image(index)))),
        };

    /// <summary>The graph with values in its slots; an input whose slot has none is left as the node has it by default.</summary>
    public JsonObject Fill(IReadOnlyDictionary<string, JsonNode> values)
    {
        var graph = (JsonObject)_graph.DeepClone();
        Visit(graph, slot => values.GetValueOrDefault(slot)?.DeepClone());
        return graph;
    }

    private static void Visit(JsonNode node, Func<string, JsonNode?> fill)
    {
        if (node is JsonObject holder)
        {
            foreach (var (name, value) in holder.ToList())
            {
                if (SlotOf(value) is not { } slot)
                    Descend(value, fill);
                else if (fill(slot) is { } filled)
                    holder[name] = filled;
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var value in list)
                Descend(value, fill);
        }
    }

    private static void Descend(JsonNode? node, Func<string, JsonNode?> fill)
    {
        if (node is not null)
            Visit(node, fill);
    }

    private static string? SlotOf(JsonNode? value) =>
        value is JsonValue text
        && text.TryGetValue(out string? slot)
        && slot.StartsWith("{{", StringComparison.Ordinal)
        && slot.EndsWith("}}", StringComparison.Ordinal)
            ? slot[2..^2].Trim()
            : null;
}
