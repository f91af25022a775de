// Memory that is lent and not returned is counted for the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
