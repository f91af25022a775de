using Easel.Dialects.Access;
using Easel.Dialects.Documentation;
using Easel.Dialects.Errors;

namespace Easel.Dialects.Idempotency;

/// <summary>
/// <c>POST /v1/images/cancel</c>, ours: ends the work under an <c>Idempotency-Key</c>, which a lost connection does not, for its
/// client may come back. Says 204 also when there is none: then it is done, or was never begun.
/// </summary>
internal static class CancelEndpoint
{
    public static void MapCancel(this IEndpointRouteBuilder routes)
    {
        var answers = routes.ServiceProvider.GetRequiredService<RunningResponses>();
        routes
            .MapPost(
                "/v1/images/cancel",
                async context =>
                {
                    if (context.Request.Headers[IdempotencyMiddleware.Header] is not [{ Length: > 0 } key])
                    {
                        await ErrorResponse.WriteAsync(
                            context,
                            ApiError.BadRequest(
                                "invalid_idempotency_key",
                                IdempotencyMiddleware.Header,
                                $"'{IdempotencyMiddleware.Header}' must say which request to cancel."
                            )
                        );
                        return;
                    }

                    await answers.CancelAsync(RunningResponses.KeyOf(Caller.OwnerOf(context), key));
                    context.Response.StatusCode = StatusCodes.Status204NoContent;
                }
            )
            .Documented("cancelImages", "Images", "Ours. Ends the work under an idempotency key, which a lost connection does not.")
            .ReturnsNothing(StatusCodes.Status204NoContent, "There is no such work, or no more.")
            .Fails(StatusCodes.Status400BadRequest, "No `Idempotency-Key` says which.");
    }
}
