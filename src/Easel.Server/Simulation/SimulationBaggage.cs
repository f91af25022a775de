using Easel.Jobs;

namespace Easel.Server.Simulation;

/// <summary>Takes an error that is to come in the midst of the work along to where the work is done, which may be another process, later.
/// What is wrong with a response's bytes stays with the response.</summary>
internal sealed class SimulationBaggage : IJobBaggage
{
    public string? Pack() => SimulatedRequest.Current is { Failure: { IsError: true, InStream: true } failure } ? failure.Text : null;

    public void Unpack(string baggage)
    {
        if (FailureParser.Parse(baggage).Failure is { } failure)
            SimulatedRequest.Current = new SimulatedRequest(failure) { IsJob = true };
    }
}
