namespace Easel.Server.Tests.Chaos;

/// <summary>A process that may be killed and started again, however often.</summary>
/// <param name="Kind">Such as <c>worker</c>.</param>
/// <param name="Kill">As <c>kill -9</c>; done when nothing of it runs any more.</param>
/// <param name="Start">Done when it can be used.</param>
/// <param name="Cut">Cuts it off from all that it needs, until the returned is disposed; null where that is not possible.</param>
internal sealed record ChaosMember(string Kind, Func<Task> Kill, Func<Task> Start, Func<Task<IAsyncDisposable>>? Cut = null);
