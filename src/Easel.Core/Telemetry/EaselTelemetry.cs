using System.Diagnostics;
using Easel.Abstractions.Events;

namespace Easel.Core.Telemetry;

/// <summary>The names under which Easel can be observed, and those of OpenTelemetry's conventions for generative AI that it uses (semantic
/// conventions 1.38).</summary>
public static class EaselTelemetry
{
    /// <summary>Of the activity source and of the meter.</summary>
    public const string Name = "Easel";

    internal const string Operation = "generate_content";

    /// <summary>Waiting for a turn at a model.</summary>
    internal const string QueueActivity = "queue";

    /// <summary>A turn at a model of this machine.</summary>
    internal const string DrawActivity = "draw";

    /// <summary>Making a file of pixels.</summary>
    internal const string EncodeActivity = "encode";

    /// <summary>An event of <see cref="DrawActivity"/>: a denoising step is done.</summary>
    internal const string StepEvent = "easel.step";

    /// <summary>An event of <see cref="DrawActivity"/>: an image is drawn.</summary>
    internal const string DrawnEvent = "easel.image";

    internal static ActivitySource Activities { get; } = new(Name);

    /// <summary>What a failure is called in telemetry.</summary>
    internal static string CodeOf(FailureEvent failure) => failure.Errors[0].Code ?? failure.Errors[0].Kind.ToString();

    internal static class Tags
    {
        public const string OperationName = "gen_ai.operation.name";
        public const string OutputType = "gen_ai.output.type";
        public const string ProviderName = "gen_ai.provider.name";
        public const string RequestModel = "gen_ai.request.model";
        public const string ResponseModel = "gen_ai.response.model";
        public const string ChoiceCount = "gen_ai.request.choice.count";
        public const string Seed = "gen_ai.request.seed";
        public const string InputTokens = "gen_ai.usage.input_tokens";
        public const string OutputTokens = "gen_ai.usage.output_tokens";
        public const string ErrorType = "error.type";
        public const string Api = "easel.api";
        public const string RequestId = "easel.request.id";
        public const string RequestKind = "easel.request.kind";
        public const string Prompt = "gen_ai.input.messages";
        public const string TokenType = "gen_ai.token.type";
        public const string Cost = "easel.cost";
        public const string Cached = "easel.cached";
        public const string Step = "easel.step";
        public const string Steps = "easel.steps";
        public const string ImageIndex = "easel.image.index";
        public const string Format = "easel.image.format";
        public const string Bytes = "easel.image.bytes";
        public const string Queue = "easel.queue";
    }
}
