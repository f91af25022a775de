using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>A request for a response, read.</summary>
/// <param name="Request">What is kept of it.</param>
/// <param name="Image">What to draw, as it was asked for; its images live in the request's share.</param>
/// <param name="Prepared">The same, ready to run.</param>
internal sealed record ResponseCall(ResponseRequest Request, PromptedRequest Image, PreparedRequest Prepared, bool Stream);
