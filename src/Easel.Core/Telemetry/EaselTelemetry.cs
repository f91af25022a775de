using System.Diagnostics;

namespace Easel.Core.Telemetry;

/// <summary>The names under which Easel can be observed, and those of OpenTelemetry's conventions for generative AI that it uses (semantic
/// conventions 1.38).</summary>
public static class EaselTelemetry
{
    /// <summary>Of the activity source and of the meter.</summary>
    public const string Name = "Easel";

    internal const string Operation = "generate_content";

    internal static ActivitySource Activities { get; } = new(Name);

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
    }
}
