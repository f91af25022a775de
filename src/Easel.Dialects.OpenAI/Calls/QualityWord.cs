namespace Easel.Dialects.OpenAI.Calls;

/// <summary>The words for quality of both families.</summary>
internal enum QualityWord
{
    Auto,
    Low,
    Medium,
    High,
    Standard,
    HighDefinition,
    ExtraHigh,
    Max,
}
