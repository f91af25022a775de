using System.Diagnostics.CodeAnalysis;

namespace Easel.Abstractions.Requests;

/// <summary>Text to image.</summary>
public sealed record GenerateRequest : PromptedRequest
{
    public GenerateRequest() { }

    /// <summary>Asks in the words and with the options of another request, without its images.</summary>
    [SetsRequiredMembers]
    public GenerateRequest(PromptedRequest wishes)
        : base(wishes) { }
}
