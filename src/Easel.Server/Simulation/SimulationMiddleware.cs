using Easel.Dialects;
using Easel.Dialects.Errors;
using Easel.Server.Hosting;
using Easel.Server.Simulation.Faults;
using Microsoft.AspNetCore.Http.Features;

namespace Easel.Server.Simulation;

/// <summary>
/// Makes requests fail that ask for it with <c>Easel-Simulate</c>, or that a scenario names. It stands behind access: who may not in learns
/// nothing. It stands before idempotency: what is simulated is of this one response, and is not kept.
/// </summary>
internal sealed class SimulationMiddleware(
    RequestDelegate next,
    Scenario scenario,
    SimulationOptions simulation,
    EaselOptions options,
    IHostApplicationLifetime lifetime,
    TimeProvider clock
)
{
    public const string Header = "Easel-Simulate";
    private const string ResponseHeader = "easel-simulated";

    private readonly bool _isAllowed = simulation.IsAllowed(options.Listening.OnLoopback);

    public async Task InvokeAsync(HttpContext context)
    {
        SimulatedRequest.IsAwaited = true;
        var asked = context.Request.Headers[Header];
        var failure = default(SimulatedFailure);
        if (asked.Count > 0)
        {
            (failure, var error) = Read(asked.ToString());
            if (error is not null)
            {
                await ErrorResponse.WriteAsync(context, error);
                return;
            }
        }
        else if (!scenario.IsEmpty && context.Features.Get<Dialect>() is not null)
        {
            var model = scenario.AsksForModel ? await RequestModel.FindAsync(context.Request, context.RequestAborted) : null;
            failure = scenario.Next(context.Request.Method, context.Request.Path.Value ?? "", model);
        }

        await (failure is null ? next(context) : FailAsync(context, failure));
    }

    private (SimulatedFailure? Failure, ApiError? Error) Read(string asked)
    {
        if (!_isAllowed)
            return (
                null,
                ApiError.BadRequest(
                    "simulation_not_allowed",
                    Header,
                    $"This server simulates no failures for requests; whoever runs it can allow it with Easel:Testing:Simulate=on."
                )
            );
        var (failure, problems) = FailureParser.Parse(asked);
        return (failure, failure is null ? ApiError.BadRequest("invalid_value", Header, $"{Header}: {string.Join(' ', problems)}") : null);
    }

    private async Task FailAsync(HttpContext context, SimulatedFailure failure)
    {
        // A test that fails for another reason than it thinks can be told from this.
        context.Response.Headers[ResponseHeader] = failure.Name;
        if (failure is { IsError: true, InStream: false })
        {
            await ErrorResponse.WriteAsync(context, SimulatedErrors.Before(failure, context));
            return;
        }

        var simulated = new SimulatedRequest(failure);
        SimulatedRequest.Current = simulated;
        if (failure.Kind is FailureKind.SlowFirstByte)
            await WaitAsync(context, failure.Duration);
        if (failure.IsError || failure.Kind is FailureKind.SlowFirstByte)
            await next(context);
        else
            await CorruptAsync(context, simulated);
    }

    private async Task CorruptAsync(HttpContext context, SimulatedRequest simulated)
    {
        var original = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var body = new FaultyBody(original.Stream, context, simulated);
        var feature = new StreamResponseBodyFeature(body, original);
        context.Features.Set<IHttpResponseBodyFeature>(feature);
        // It will be another length.
        context.Response.OnStarting(() =>
        {
            context.Response.ContentLength = null;
            return Task.CompletedTask;
        });
        try
        {
            await next(context);
            await feature.Writer.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Features.Set(original);
        }

        if (simulated.Failure.Kind is FailureKind.ConnectionReset)
            await body.ResetAsync();
        if (simulated.Failure.Kind is not FailureKind.PartialThenSilence)
            return;
        await WaitAsync(context, simulated.Failure.Duration);
        context.Abort();
    }

    private async Task WaitAsync(HttpContext context, TimeSpan duration)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        await Task.Delay(duration, clock, over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.RequestAborted.ThrowIfCancellationRequested();
    }
}
