namespace Easel.Jobs;

/// <summary>What travels with a job from the request that asked for it to whoever does it, in whichever process. Thread-safe.</summary>
internal interface IJobBaggage
{
    /// <summary>What the present flow of control has; null where it has nothing.</summary>
    string? Pack();

    /// <summary>Gives it to the present flow of control, in which the job is done.</summary>
    void Unpack(string baggage);
}
