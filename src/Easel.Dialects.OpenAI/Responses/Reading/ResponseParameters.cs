using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>The parameters of <c>POST /v1/responses</c> that are one value each, and of its image_generation tool those that the Images API
/// has not.</summary>
internal static class ResponseParameters
{
    /// <summary>The prompt and its images, in many shapes (<see cref="InputReader"/>).</summary>
    public const string Input = "input";

    public static TextParameter Model { get; } =
        new("model", "The mainline model's name; any is taken, and told again in the answer. What draws is the tool's `model`.");

    public static TextParameter Instructions { get; } =
        new(
            "instructions",
            "Stands before the prompt, with an empty line between; of the built-in model it chooses the style at most. Not carried over to a next response."
        )
        {
            MaxLength = 32_000,
        };

    public static TextParameter PreviousResponse { get; } =
        new(
            "previous_response_id",
            "Goes on with this response's conversation: its image is what is edited, unless the input brings others."
        );

    public static FlagParameter Store { get; } =
        new("store", "Keep the response for 30 days; without, it cannot be asked for again.", fallback: true);

    public static FlagParameter Background { get; } =
        new("background", "Answer at once with `queued`; needs `store`. The work survives a restart of the server.");

    public static FlagParameter Stream { get; } = new("stream", "Answer with server-sent events.");

    public static FlagParameter ParallelToolCalls { get; } = new("parallel_tool_calls", "There is one call of one tool.", fallback: true);

    public static TextParameter User { get; } = new("user", "The client's own name for its end user.");

    public static TextParameter SafetyIdentifier { get; } =
        new("safety_identifier", "The same, newer; at most 64 characters.") { MaxLength = 64 };

    public static MetadataParameter Metadata { get; } = new("metadata", "Up to 16 texts of the client's own, told again in the answer.");

    public static TextParameter PromptCacheKey { get; } = new("prompt_cache_key", "Told again in the answer.");

    public static ChoiceParameter<string?> PromptCacheRetention { get; } =
        new("prompt_cache_retention", "Nothing is cached.", null, ("in_memory", "in_memory"), ("24h", "24h"));

    public static NumberParameter Temperature { get; } = new("temperature", "Of text models; ignored with a warning.", min: 0, max: 2);

    public static NumberParameter TopP { get; } = new("top_p", "Of text models; ignored with a warning.", min: 0, max: 1);

    public static IntegerParameter TopLogprobs { get; } =
        new("top_logprobs", "Of text models; ignored with a warning.", min: 0, max: 20, fallback: null);

    public static IntegerParameter MaxOutputTokens { get; } =
        new("max_output_tokens", "Of text models; ignored with a warning.", min: 16, max: int.MaxValue, fallback: null);

    public static IntegerParameter MaxToolCalls { get; } =
        new("max_tool_calls", "At least 1: there is one call.", min: 1, max: int.MaxValue, fallback: null);

    public static ChoiceParameter<string> Truncation { get; } =
        new("truncation", "Nothing is cut.", "disabled", ("auto", "auto"), ("disabled", "disabled"));

    public static ChoiceParameter<string> ServiceTier { get; } =
        new(
            "service_tier",
            "There is one tier, `default`.",
            "auto",
            ("auto", "auto"),
            ("default", "default"),
            ("flex", "flex"),
            ("scale", "scale"),
            ("priority", "priority"),
            ("fast", "fast"),
            ("ultrafast", "ultrafast")
        );

    public static ChoiceParameter<string> ToolType { get; } =
        new("type", "Always `image_generation`.", ImageTool, (ImageTool, ImageTool)) { Required = true };

    public static ChoiceParameter<ToolAction> Action { get; } =
        new(
            "action",
            "`generate` draws anew, `edit` needs an image; `auto` edits when there is one.",
            ToolAction.Auto,
            ("auto", ToolAction.Auto),
            ("generate", ToolAction.Generate),
            ("edit", ToolAction.Edit)
        );

    public static InputParameter Mask { get; } =
        new("input_image_mask", "An image of the edited image's size whose fully transparent pixels say what to draw anew.", maxCount: 1);

    /// <summary>All that are one value.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
    [
        Model,
        Instructions,
        PreviousResponse,
        Store,
        Background,
        Stream,
        ParallelToolCalls,
        Metadata,
        User,
        SafetyIdentifier,
        PromptCacheKey,
        PromptCacheRetention,
        Temperature,
        TopP,
        TopLogprobs,
        MaxOutputTokens,
        MaxToolCalls,
        Truncation,
        ServiceTier,
    ];

    /// <summary>The image_generation tool's.</summary>
    public static ParameterTable Tool { get; } =
        new(
            [
                ToolType,
                Action,
                ImageParameters.Model,
                ImageParameters.Quality,
                ImageParameters.Size,
                ImageParameters.OutputFormat,
                ImageParameters.OutputCompression,
                ImageParameters.FrameCount,
                ImageParameters.FrameDuration,
                ImageParameters.Svg,
                ImageParameters.Background,
                ImageParameters.Moderation,
                ImageParameters.InputFidelity,
                ImageParameters.PartialImages,
                ImageParameters.Style,
                ImageParameters.Seed,
                ImageParameters.NegativePrompt,
                ImageParameters.Steps,
                ImageParameters.GuidanceScale,
                ImageParameters.Loras,
                ImageParameters.Scheduler,
                ImageParameters.ClipSkip,
                ImageParameters.Strength,
                ImageParameters.AspectRatio,
                ImageParameters.Resolution,
                ImageParameters.Extra,
                ImageParameters.Strict,
                ImageParameters.Complexity,
            ],
            [Mask]
        );

    /// <summary>The name of the only tool.</summary>
    public const string ImageTool = "image_generation";
}

/// <summary>What the image_generation tool is to do.</summary>
internal enum ToolAction
{
    Auto,
    Generate,
    Edit,
}
