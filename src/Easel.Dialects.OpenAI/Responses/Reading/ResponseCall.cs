using Easel.Abstractions.Requests;
using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>A request for a response, read.</summary>
/// <param name="Request">What is kept of it.</param>
/// <param name="Image">What to draw; its images live in the request's share.</param>
internal sealed record ResponseCall(ResponseRequest Request, PromptedRequest Image, bool Stream);
