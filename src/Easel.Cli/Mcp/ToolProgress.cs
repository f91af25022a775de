using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Easel.Cli.Mcp;

/// <summary>Tells the client how far a call is, when it asked to be told. What is told only ever grows.</summary>
internal sealed class ToolProgress(RequestContext<CallToolRequestParams> call)
{
    private int _before;
    private int _step;

    public Task StepAsync(int step, int steps, CancellationToken cancellationToken)
    {
        // Images that do not fit into one batch count from 1 again.
        if (step <= _step)
            _before += _step;
        _step = step;
        return ReportAsync(_before + step, _before + steps, $"Step {step} of {steps}", cancellationToken);
    }

    private async Task ReportAsync(int done, int total, string message, CancellationToken cancellationToken)
    {
        if (call.Params?.ProgressToken is not { } token)
            return;
        await call.Server.NotifyProgressAsync(
            token,
            new ProgressNotificationValue
            {
                Progress = done,
                Total = total,
                Message = message,
            },
            cancellationToken: cancellationToken
        );
    }
}
